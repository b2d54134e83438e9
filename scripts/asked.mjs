/** A process that is sent one question after the other: it answers, or it ends, or it uses more of a processor than it may. */
import { readFileSync } from "node:fs";

/** Processor time of a process in seconds, where the system tells; otherwise the clock. */
function usedBy(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return performance.now() / 1000;
  }
}

/** Sends a question and gives `{ answer, used }`, or how the process was lost: `{ lost: "ended" | "endless", used }`, the latter after `most` seconds of a processor. */
export function ask(child, question, most) {
  const before = usedBy(child.pid);
  return new Promise((resolve) => {
    const end = (result) => {
      clearInterval(over);
      child.removeAllListeners("exit").removeAllListeners("message");
      resolve({ ...result, used: Math.max(0, usedBy(child.pid) - before) });
    };
    const over = setInterval(() => usedBy(child.pid) - before > most && end({ lost: "endless" }), 1000);
    child.once("message", (answer) => end({ answer }));
    child.once("exit", () => end({ lost: "ended" }));
    child.send(question);
  });
}
