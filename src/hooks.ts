// `/index.html` is the page itself: some servers and all files are opened by that name.
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) => url.pathname.replace(/\/index\.html$/, '/');
