import { useEffect } from 'react';
import type { Pane } from './pane-context';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * Takes what is dropped on the page, wherever it falls, and what is pasted outside a text field.
 * A drop that nobody takes would make the browser leave the page for the file; so every drop is taken.
 */
export function useHandOver(take: Pane['take']): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || isTextField(event.target)) return;
      event.preventDefault();
      take(event.clipboardData, 'paste');
    };
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer !== null) take(event.dataTransfer, 'drop');
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [take]);
}
