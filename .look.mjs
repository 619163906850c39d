import { chromium } from '@playwright/test';
import { browserFlags, getBrowser } from './src/tools/browser.js';
import { serve } from './src/tools/serve.js';
const [out, scheme, sizes, ...ids] = process.argv.slice(2);
const site = await serve({ port: 0 });
const b = await chromium.launch({ executablePath: await getBrowser(), args: browserFlags });
for (const s of sizes.split(',')) {
  const [width, height] = s.split('x').map(Number);
  const p = await b.newPage({ viewport: { width, height }, colorScheme: scheme });
  p.on('console', m => m.type() === 'error' && console.log('CONSOLE', m.text()));
  for (const id of ids) {
    await p.goto('about:blank'); await p.goto(site.address + (id.startsWith('/') ? id.slice(1) : '#' + id)); await p.waitForTimeout(1800);
    await p.screenshot({ path: `${out}-${s}-${id.replace(/\W+/g, '-')}.png` });
  }
  await p.close();
}
await b.close(); site.close();
