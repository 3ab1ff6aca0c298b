import { OutgoingMessage } from "node:http";

/**
 * Lets what Next prerenders for route handlers be compressed. It sets their type as a list of one, which its own compression
 * does not understand, and then sends scripts and feeds three times as large.
 */
const { setHeader } = OutgoingMessage.prototype;

OutgoingMessage.prototype.setHeader = function (this: OutgoingMessage, name, value) {
  const isListed = Array.isArray(value) && value.length === 1 && name.toLowerCase() === "content-type";
  return setHeader.call(this, name, isListed ? value[0] : value);
};
