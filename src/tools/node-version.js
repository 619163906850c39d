// Says in one line that this Node is too old, before anything newer than it is read.
var parts = process.versions.node.split('.').map(Number);
var major = parts[0] || 0;
var minor = parts[1] || 0;
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		'Node ' +
			process.versions.node +
			' is too old: Seven Seconds needs Node 20.19 or later (https://nodejs.org).'
	);
	process.exit(1);
}
