import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const read = (...args: readonly string[]) => readOptions(args, '/site');

describe('The launcher’s command line', () => {
	it('takes a value after a space or an equals sign, and as many flags for Chromium as are given', () => {
		expect(read('--port', '4200', '--turn=1', '--flag=--a', '--flag=--b=c d')).toMatchObject({
			do: 'run',
			port: 4200,
			turn: 1,
			flags: ['--a', '--b=c d']
		});
	});
	it.each([
		['--prot', /^Unknown option '--prot'\. "--help" lists what there is\.$/],
		['kiosk', /'kiosk'.* "--help" lists/],
		['--toString', /^Unknown option '--toString'/],
		['--port', /'--port.* missing\. "--help" lists/],
		['--cage=no', /'--cage' does not take an argument/],
		['--flag --a', /use '--flag=-XYZ'\. "--help" lists what there is\.$/],
		['--port=70000', /^--port is 70000: it has to be a whole number from 1 to 65535\.$/]
	])('says of %s in one line what is wrong with it', (line, said) => {
		expect(() => read(...line.split(' '))).toThrow(said);
	});
});
