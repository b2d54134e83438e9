/**
 * The two streams of a process as commands see them, and the few phrases that all commands print the same way. Decides
 * about colours and redrawing once. A reader that goes away (`nnc … | head`) is no error: what follows is dropped.
 */
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { renderPretty } from "../diagnostic/render.js";
import { argumentDiagnostic } from "../session/argument.js";
import type { CommandContext } from "./command.js";

/** Where commands write, and how. */
export type Output = Pick<CommandContext, "out" | "err" | "color" | "interactive">;

/** As much of a stream as is used here. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** The environment variables that are looked at. */
export type Environment = Readonly<Record<string, string | undefined>>;

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

/** True when a stream takes colours: a terminal, and neither NO_COLOR (of any value), nor CI, nor a terminal that is dumb. */
export function takesColors(stream: Pick<Stream, "isTTY">, env: Environment): boolean {
  return stream.isTTY === true && (env["NO_COLOR"] ?? "") === "" && !isSet(env["CI"]) && env["TERM"] !== "dumb";
}

/** An output over two streams; `onClosed` is called when the reader of the results has gone. */
export function outputOver(stdout: Stream, stderr: Stream, env: Environment, onClosed: () => void): Output {
  const writer = (stream: Stream, closed: () => void): ((text: string) => void) => {
    let open = true;
    stream.on("error", (error) => {
      if (!("code" in error) || (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED")) throw error;
      if (open) closed();
      open = false;
    });
    return (text) => {
      if (open && text !== "") stream.write(text);
    };
  };
  return {
    out: writer(stdout, onClosed),
    err: writer(stderr, () => undefined),
    color: takesColors(stderr, env),
    interactive: stderr.isTTY === true && !isSet(env["CI"]) && env["TERM"] !== "dumb",
  };
}

/** Waits until everything that was written has left the process, or cannot. */
export async function flushed(...streams: readonly Stream[]): Promise<void> {
  await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.write("", () => resolve()))));
}

/** Prints diagnostics for a person to standard error; nothing for none. */
export function printDiagnostics(context: Pick<CommandContext, "err" | "color">, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) context.err(renderPretty(diagnostics, { color: context.color }));
}

/** Says that a command was asked for something it cannot do (NN859); gives exit code 2. */
export function refuseUsage(context: Pick<CommandContext, "err" | "color">, message: string, help?: string): 2 {
  printDiagnostics(context, [argumentDiagnostic(message, help ?? null)]);
  return 2;
}

/** 23860 as 23,860; without the engine's locales, which take 10 ms to load. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** 1 thing, 2 things, 23,860 things. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
