'use strict';
// Marks the words that a line of the brief rests on, in the story beside it. Offsets count UTF-16 code units.
(() => {
    const clear = () => {
        for (const mark of document.querySelectorAll('mark')) {
            const block = mark.parentNode;
            mark.replaceWith(...mark.childNodes);
            block.normalize();
        }
    };
    const markIn = (block, start, end) => {
        const text = block.firstChild;
        const base = Number(block.dataset.start);
        const from = Math.max(start - base, 0);
        const to = Math.min(end - base, text ? text.length : 0);
        if (from < to) {
            const range = document.createRange();
            range.setStart(text, from);
            range.setEnd(text, to);
            range.surroundContents(document.createElement('mark'));
        }
    };
    // Beside the brief only the story moves; the line that was clicked stays where it is.
    const show = mark => {
        const pane = mark.closest('aside');
        if (pane.scrollHeight > pane.clientHeight) {
            pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
        } else {
            mark.scrollIntoView({ block: 'center' });
        }
    };
    document.addEventListener('click', event => {
        const line = event.target.closest('a[data-spans]');
        if (!line) {
            return;
        }
        event.preventDefault();
        clear();
        // From the last span to the first: what stands before a mark stays one run of text.
        const spans = line.dataset.spans.split(' ').map(span => span.split('-').map(Number)).sort((a, b) => b[0] - a[0]);
        const story = document.getElementById('r-' + line.dataset.report);
        for (const block of story.querySelectorAll('[data-start]')) {
            for (const [start, end] of spans) {
                markIn(block, start, end);
            }
        }
        const mark = story.querySelector('mark');
        if (mark) {
            show(mark);
        }
    });
})();
