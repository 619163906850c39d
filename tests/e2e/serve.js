// Serves the build from a subfolder: what works there works at the root.
import { serve } from '../../src/tools/serve.js';

await serve({ port: 4199, base: '/essay' });
