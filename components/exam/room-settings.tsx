"use client";

import { ExamDialog } from "./exam-dialog";
import { RoomSwitches } from "./room-switches";

interface Props {
  onClose: () => void;
  onLeave: () => void;
  onPutAside: () => void;
  onDownload: () => void;
}

const keys: readonly (readonly [string, string])[] = [
  ["N", "next question"],
  ["P", "previous question"],
  ["F", "flag"],
  ["R", "review"],
  ["T", "say the time left"],
];

/** What the learner may set in the room, its keys, and the ways out of it. */
export function RoomSettings({ onClose, onLeave, onPutAside, onDownload }: Props) {
  return (
    <ExamDialog
      title="Room settings"
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          Back to the exam
        </button>
      }
    >
      <RoomSwitches legend="In this room" hideLegend />
      <h3>Keys</h3>
      <dl className="room-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>Alt + Shift + {key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>Ways out</h3>
      <ul className="room-ways">
        <li>
          <button type="button" className="room-quiet" onClick={onLeave}>
            Leave the room
          </button>{" "}
          Your answers stay, and the clock goes on.
        </li>
        <li>
          <button type="button" className="room-quiet" onClick={onDownload}>
            Download the attempt
          </button>{" "}
          As it stands now.
        </li>
        <li>
          <button type="button" className="room-quiet" onClick={onPutAside}>
            Put the attempt aside
          </button>{" "}
          Ends it without handing it in.
        </li>
      </ul>
    </ExamDialog>
  );
}
