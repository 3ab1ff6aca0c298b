import { OutgoingMessage } from "node:http";

/**
 * Mends two headers that the framework sets.
 * The type of what it prerenders for route handlers is a list of one, which its own compression does not understand: scripts and
 * feeds were sent three times as large. And every page is said to vary by what its scripts ask with, which the guard lets nobody ask
 * with: shared caches kept a copy for each way not to.
 */
const { setHeader } = OutgoingMessage.prototype;

OutgoingMessage.prototype.setHeader = function (this: OutgoingMessage, name, value) {
  switch (name.toLowerCase()) {
    case "content-type":
      return setHeader.call(this, name, Array.isArray(value) && value.length === 1 ? (value[0] ?? "") : value);
    case "vary": {
      const names = [value].flat().join().split(/,\s*/);
      const asked = names.filter((each) => !/^(?:rsc|next-[a-z-]+)$/i.test(each));
      return asked.length > 0 ? setHeader.call(this, name, asked.join(", ")) : this;
    }
    default:
      return setHeader.call(this, name, value);
  }
};
