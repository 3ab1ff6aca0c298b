import { build } from "./build";

/** `npm run build` */
process.exitCode = await build();
