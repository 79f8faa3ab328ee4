import { useEffect, useState } from 'react';

/** True while something is being dragged over the page. */
export function useDragging(): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const onOver = () => setDragging(true);
    const onDrop = () => setDragging(false);
    const onLeave = (event: DragEvent) => {
      // Leaving for no element is leaving the page; every other leave enters the next element.
      if (event.relatedTarget === null) setDragging(false);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    document.addEventListener('dragleave', onLeave);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('dragleave', onLeave);
    };
  }, []);
  return isDragging;
}
