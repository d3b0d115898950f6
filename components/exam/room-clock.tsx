"use client";

import { useEffect, useRef, useState } from "react";
import { formatClock, sayTime } from "@/lib/exam/clock";
import { ExamIcon } from "./exam-icon";
import { type Sitting, useRoom } from "./use-sitting";

interface Props {
  sitting: Sitting;
  shown: boolean;
  warns: boolean;
  onToggle: () => void;
}

/**
 * The clock: silent to screen readers as it ticks, hidden if the learner wants, and saying the time to whoever asks. It
 * draws itself only when what it shows changes.
 */
export function RoomClock({ sitting, shown, warns, onToggle }: Props) {
  const words = useRoom(sitting, ({ leftMs }) => (leftMs === null ? undefined : formatClock(leftMs)));
  const [said, setSaid] = useState("");
  const [asked, setAsked] = useState(0);
  const warned = useRoom(sitting, (room) => room.warned);
  const say = () => {
    const { leftMs } = sitting.room.getState();
    setSaid(leftMs === null ? "There is no limit." : `${sayTime(leftMs)} left.`);
    setAsked((times) => times + 1);
  };
  const saying = useRef(say);
  useEffect(() => {
    saying.current = say;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === "KeyT") {
        event.preventDefault();
        saying.current();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (asked === 0) return undefined;
    const fading = setTimeout(() => setSaid(""), 8000);
    return () => clearTimeout(fading);
  }, [asked]);
  if (words === undefined) return <p className="room-clock label">No limit</p>;
  return (
    <div className="room-clock">
      {shown && (
        <span role="timer" aria-live="off" aria-label="Time left" className="room-clock-time">
          {words}
        </span>
      )}
      <button type="button" onClick={say} aria-label="Say the time left" title="Say the time left">
        <ExamIcon name="clock" />
      </button>
      <button type="button" className="room-quiet room-clock-hide" onClick={onToggle}>
        {shown ? "Hide clock" : "Show clock"}
      </button>
      <p role="status" className="room-said">
        {said || (warns && warned !== undefined && `${sayTime(warned * 60_000)} left.`)}
        {!said && warns && warned !== undefined && (
          <button type="button" className="room-quiet" onClick={sitting.dismiss}>
            Dismiss
          </button>
        )}
      </p>
    </div>
  );
}
