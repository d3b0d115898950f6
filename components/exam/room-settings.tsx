"use client";

import { ExamDialog } from "./exam-dialog";

interface Props {
  settings: { clock: boolean; warnings: boolean; confidence: boolean };
  onPrefer: (name: string, value: boolean) => void;
  onClose: () => void;
  onLeave: () => void;
  onPutAside: () => void;
  onDownload: () => void;
}

const switches = [
  { name: "exam-clock", key: "clock", words: "Show the clock" },
  { name: "exam-warnings", key: "warnings", words: "Say when little time is left" },
  { name: "exam-confidence", key: "confidence", words: "Ask how sure I am (never part of a score)" },
] as const;

const keys: readonly (readonly [string, string])[] = [
  ["N", "next question"],
  ["P", "previous question"],
  ["F", "flag"],
  ["R", "review"],
  ["T", "say the time left"],
];

/** What the learner may set in the room, its keys, and the ways out of it. */
export function RoomSettings({ settings, onPrefer, onClose, onLeave, onPutAside, onDownload }: Props) {
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
      <fieldset className="room-switches">
        <legend className="sr-only">In this room</legend>
        {switches.map(({ name, key, words }) => (
          <label key={name}>
            <input type="checkbox" checked={settings[key]} onChange={() => onPrefer(name, !settings[key])} />
            {words}
          </label>
        ))}
      </fieldset>
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
