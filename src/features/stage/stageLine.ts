import { paths } from "../../paths.ts";
import { isOneFile, windowAddress } from "../../ui/addressHere.ts";
import { parseMessage, type StageMessage } from "./stageMessages.ts";

/** What joins the stage and the presenter’s window. */
export interface StageLine {
  readonly say: (message: StageMessage) => void;
  readonly close: () => void;
}

type Hear = (message: StageMessage) => void;

const SILENT: StageLine = { say: () => undefined, close: () => undefined };

function openChannel(session: string, hear: Hear): StageLine {
  if (typeof BroadcastChannel === "undefined") return SILENT;
  const channel = new BroadcastChannel(`stage ${session}`);
  const listen = ({ data }: MessageEvent<unknown>): void => {
    const message = parseMessage(data);
    if (message !== undefined) hear(message);
  };
  channel.addEventListener("message", listen);
  return {
    say: (message) => {
      channel.postMessage(message);
    },
    close: () => {
      channel.removeEventListener("message", listen);
      channel.close();
    },
  };
}

/** The presenter’s window, as far as this window knows of it. */
let desk: Window | null = null;

/** How often the presenter’s window asks for its stage, in milliseconds: a stage that was loaded anew knows of no window. */
const ASK_AGAIN = 1500;

/**
 * Browsers give files no channel in common. There the presenter’s window speaks to the one that opened it, which answers
 * whoever names its session: nobody else knows it.
 */
function openBetweenWindows(session: string, hear: Hear): StageLine {
  const stage = window.opener as Window | null;
  const listen = ({ data, source }: MessageEvent<unknown>): void => {
    const { session: named, message } = {
      ...(data as { readonly session?: unknown; readonly message?: unknown } | null),
    };
    const heard = named === session ? parseMessage(message) : undefined;
    if (heard === undefined) return;
    if (stage === null) desk = source as Window | null;
    hear(heard);
  };
  // Files have no origin that could be named.
  const say = (message: StageMessage): void => (stage ?? desk)?.postMessage({ session, message }, "*");
  window.addEventListener("message", listen);
  const asking = stage === null ? undefined : window.setInterval(() => say({ says: "hello" }), ASK_AGAIN);
  return {
    say,
    close: () => {
      window.clearInterval(asking);
      window.removeEventListener("message", listen);
    },
  };
}

/** Opens the line of one session. Where the browser has no way to join windows nothing is heard, and nothing breaks. */
export function openLine(session: string, hear: Hear): StageLine {
  return isOneFile() ? openBetweenWindows(session, hear) : openChannel(session, hear);
}

/** Opens the presenter’s window. False where the browser refuses. */
export function openDesk(session: string): boolean {
  const address = windowAddress(`${paths.presenter.to()}#${session}`);
  desk = window.open(address, `presenter-${session}`, "popup,width=1040,height=760");
  return desk !== null;
}
