/** The processes of this machine, for locks. */
import type { Processes } from "../session/run-folder.js";

/** This process, and whether another lives; one of another user lives too. */
export const nodeProcesses: Processes = {
  pid: process.pid,
  alive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error instanceof Error && "code" in error && error.code === "EPERM";
    }
  },
};
