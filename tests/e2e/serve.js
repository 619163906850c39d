// Serves the build from a subfolder: what works there works at the root.
import { serve } from '../../src/tools/serve.js';

await serve({ port: Number(process.env.TEST_PORT ?? 4199), base: '/essay' });
