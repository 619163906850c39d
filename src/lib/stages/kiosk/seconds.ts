/** “1 second”, “20 seconds”. */
export const saySeconds = (count: number): string =>
	`${count} ${count === 1 ? 'second' : 'seconds'}`;
