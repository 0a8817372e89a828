import { RENDERER_OUT } from './places';
import { serveFolder } from './serve';

/** The browser edition by itself: what the browser tests open. */
const { url } = await serveFolder(RENDERER_OUT, Number(process.env['PORT'] ?? 0));
console.log(`Browser edition: ${url}`);
