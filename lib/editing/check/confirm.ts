import { createInterface } from "node:readline/promises";

/** Asks a question on the terminal and gives whether the answer is yes; without a terminal nobody is asked and it is no. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(`${question} Not asked: there is no terminal. --yes answers with yes.`);
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
