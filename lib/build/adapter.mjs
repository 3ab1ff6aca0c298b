// Next loads its adapter with a plain import, so TypeScript has to be taught to Node first.
import { register } from "tsx/esm/api";

const unregister = register();
const { adapter } = await import("./adapter.ts");
await unregister();

export default adapter;
