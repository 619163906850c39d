// The scripts of the pages by name. Kit prints the pages and ships no script of its own; each page asks for one of these.

export const entries = {
	read: 'src/entries/read.ts',
	present: 'src/entries/present.ts',
	notes: 'src/entries/notes.ts',
	pupils: 'src/entries/pupils.ts',
	plan: 'src/entries/plan.ts',
	handout: 'src/entries/handout.ts',
	exhibit: 'src/entries/exhibit.ts',
	doctor: 'src/entries/doctor.ts'
};

/** Where the build of the scripts leaves them, with Vite's manifest of what each one needs. */
export const scriptsFolder = '.svelte-kit/scripts';
