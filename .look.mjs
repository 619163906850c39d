import { chromium } from '@playwright/test';
import { browserFlags, getBrowser } from './src/tools/browser.js';
import { serve } from './src/tools/serve.js';
const site = await serve({ port: 0 });
const sizes = (process.argv[2] ?? '360x640,390x844,768x1024,1280x720').split(',').map(s=>s.split('x').map(Number));
const dark = process.argv[3]==='dark';
const browser = await chromium.launch({ executablePath: await getBrowser(), args: browserFlags });
for (const [width,height] of sizes) {
  const page = await (await browser.newContext({ viewport:{width,height}, colorScheme: dark?'dark':'light', hasTouch: width<700 })).newPage();
  page.on('console', m=>/error|warn/.test(m.type())&&console.log('CONSOLE',m.text())); page.on('pageerror',e=>console.log('ERR',e.message));
  const cases=[['#the-night/a-hundred-and-two','[id="the-night/a-hundred-and-two"] a.fact','first'],['#shot-by-shot/the-face','[id="shot-by-shot/the-face"] .prose a','last'],['#threads/what-is-said','[id="threads/what-is-said"] .cite a','last'],['#threads/four-occasions?claim=open-belt','#threads .live .says .proof','first'],['#the-page/what-nobody-can-see','[id="the-page/what-nobody-can-see"] .prose a','last']];
  let n=0;
  for (const [hash,sel,which] of cases) {
    await page.goto('about:blank'); await page.goto(site.address+hash); await page.locator('.read[data-live]').waitFor(); await page.waitForTimeout(1200);
    const links=page.locator(sel); const count=await links.count(); if(!count){console.log(width,hash,'none');continue}
    const link = which==='first'?links.first():links.last();
    await link.evaluate(e=>{const r=e.getBoundingClientRect(); const y=innerHeight*0.85; if(!e.closest('.picture')) scrollBy({top:r.top-y,behavior:'instant'})});
    await page.waitForTimeout(700);
    const y0=await page.evaluate(()=>scrollY);
    await link.click({timeout:3000}).catch(e=>console.log('click',hash,e.message.split('\n')[0])); 
    await page.locator('.peek:popover-open').waitFor({timeout:3000}).catch(()=>console.log('not open',width,hash)); await page.waitForTimeout(500);
    const out=await link.evaluate(e=>{const b=document.querySelector('.peek').getBoundingClientRect(); const l=[...e.getClientRects()].map(r=>[r.top|0,r.bottom|0]); const blk=e.closest('p,.says').getBoundingClientRect(); const pic=e.closest('.side-by-side')?.querySelector('.picture')?.getBoundingClientRect(); return {sheet:document.querySelector('.peek').dataset.sheet, box:[b.left|0,b.top|0,b.right|0,b.bottom|0], link:l, block:[blk.top|0,blk.bottom|0], pic:pic&&[pic.top|0,pic.bottom|0,pic.left|0], moved:0,step:document.querySelector('.read').dataset.step}});
    console.log(`${width}x${height}`,hash,JSON.stringify(out),'moved',(await page.evaluate(()=>scrollY))-y0);
    await page.screenshot({path:`/tmp/ev-${width}-${n++}${dark?'d':''}.png`});
  }
  await page.context().close();
}
await browser.close(); await site.close();
