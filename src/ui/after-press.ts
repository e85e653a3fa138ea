/** True from a press of the pointer until it is let go. */
let isDown = false;
let waiting: (() => void)[] = [];

function letGo(): void {
  isDown = false;
  const due = waiting;
  waiting = [];
  for (const work of due) work();
}

document.addEventListener(
  'pointerdown',
  () => {
    isDown = true;
  },
  true,
);
for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, letGo, true);
// What is dragged gives no pointerup.
document.addEventListener('dragend', letGo, true);

/**
 * Does something now or, while the pointer is pressed, when it is let go and before its click is
 * told: what moves under a pressed pointer is not clicked.
 */
export function afterPress(work: () => void): void {
  if (isDown) waiting.push(work);
  else work();
}
