/** Two trainings and one folder: who owns the lock, what a killed one leaves behind, how the log is cut. */
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../../src/host/memory.js";
import { openLog, openRunFolder } from "../../../src/session/run-folder.js";

const processes = (pid: number, ...living: readonly number[]): Parameters<typeof openRunFolder>[2] => ({ pid, alive: (other) => living.includes(other) });

describe("the lock of a run folder", () => {
  it("keeps a second training out while the first lives", () => {
    const host = memoryHost();
    const first = openRunFolder(host, "/r", processes(1, 1, 2)).value;
    expect(first).not.toBeNull();
    const [refused] = openRunFolder(host, "/r", processes(2, 1, 2)).diagnostics;
    expect(refused).toMatchObject({ code: "NN807", fault: "environment" });
    expect(refused?.message).toContain("process 1");
    expect(openRunFolder(host, "/r", processes(1, 1)).diagnostics[0]?.code).toBe("NN807");
    first?.release();
    expect(openRunFolder(host, "/r", processes(2, 1, 2)).value).not.toBeNull();
  });

  it("is taken over from a process that is gone, even one of the same number", () => {
    const host = memoryHost({ "/r/lock": "7 7-1-0\n9 9-1-0\n" });
    const taken = openRunFolder(host, "/r", processes(9, 9)).value;
    expect(taken).not.toBeNull();
    expect(openRunFolder(host, "/r", processes(5, 5, 9)).diagnostics[0]?.code).toBe("NN807");
  });

  it("does not mind a line that a full disk cut, and is gone where no line could be written", () => {
    const cut = memoryHost({ "/r/lock": "\n4" });
    expect(openRunFolder(cut, "/r", processes(5, 4, 5)).value).not.toBeNull();
    for (let at = 1; at <= 2; at++) {
      const full = memoryHost({ "/r/log.jsonl": "" }, { fail: { at, code: "ENOSPC", forever: true } });
      expect(openRunFolder(full, "/r", processes(5)).diagnostics[0]?.code).toBe("NN802");
      expect([...full.contents().keys()]).toEqual(["/r/log.jsonl"]);
    }
    const shared = memoryHost({ "/r/lock": "\n4 4-1-0\n" }, { fail: { at: 1, code: "ENOSPC", forever: true } });
    expect(openRunFolder(shared, "/r", processes(5, 4)).value).toBeNull();
    expect(shared.contents().has("/r/lock")).toBe(true);
  });

  it("is refused where the folder cannot be written", () => {
    expect(openRunFolder(memoryHost({}, { fail: { at: 1, code: "EACCES", forever: true } }), "/r", processes(1)).diagnostics[0]?.code).toBe("NN803");
  });
});

describe("the log", () => {
  it("is cut to the epochs of the checkpoint, whole lines alone", () => {
    const host = memoryHost({ "/log": '{"epoch":1}\n{"epoch":2}\nnull\n{"epoch":3}\n{"ep' });
    const log = openLog(host, "/log", 2);
    if (!log.ok) throw new Error(log.fault.message);
    log.value.add('{"epoch":3,"again":true}');
    log.value.flush(false);
    expect(host.readText("/log")).toEqual({ ok: true, value: '{"epoch":1}\n{"epoch":2}\n{"epoch":3,"again":true}\n' });
  });
});
