// What each setting of an exhibit is for, in words: for the technicians' page and the doctor. Built only.
import { printSettings, type Known, type Settings } from './settings';

const words: { readonly [Key in keyof Settings]: string } = {
	idleSeconds: 'How long nobody touches the exhibit before it asks “Still there?”.',
	countdownSeconds: 'How long it waits for an answer before it begins again for the next visitor.',
	startChapter: 'The chapter a visit begins with; null lets visitors choose.',
	languages: 'The languages visitors may choose, the first one first.',
	pixelsPerInch:
		'The pixel density of the screen: its width in CSS pixels divided by its width in inches. Buttons are at least 15 mm high by it.',
	lowerEdge:
		'How high the lower edge of the picture hangs over the floor: the controls keep between 380 and 1220 mm.',
	attract:
		'What shows while nobody is there: the film strip running, or pictures that change without moving.',
	openingHours:
		'When the screen is lit; outside these hours it is black until touched. A day that is left out is closed; null is always.',
	theme: 'Light on dark for a dim room, dark on light for a bright one.',
	staffCorner: 'The corner of the screen that staff hold for five seconds to be asked for the PIN.',
	staffPin: 'The PIN of the staff’s menu; null closes the menu to everybody.',
	nightlyRestart:
		'When the launcher restarts the browser every night, if nobody is there; null is never.',
	website:
		'Where the essay stands on the web. The end of a visit then offers it as an address and a QR code.',
	memoryLimit:
		'How much memory the page may hold for five minutes before it reloads, if nobody is there.'
};

/** What the technicians' page prints of each setting. */
export const describeSettings = (known: Known) =>
	printSettings(known).map((setting) => ({ ...setting, what: words[setting.key] }));
