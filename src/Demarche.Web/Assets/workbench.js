// What only the browser can do for the workbench: the theme, keys, the clipboard, selected words.
"use strict";
window.demarche = (() => {
    const root = document.documentElement;
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const listeners = new Map();
    let layout = null;

    const kept = name => { try { return localStorage.getItem(name); } catch { return null; } };
    const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a browser that keeps nothing */ } };
    const isDark = () => (kept("theme") ?? (system.matches ? "dark" : "light")) === "dark";
    const dress = () => { root.dataset.theme = isDark() ? "dark" : "light"; return isDark(); };

    dress();
    system.addEventListener("change", () => { const dark = dress(); layout?.invokeMethodAsync("ShowDark", dark); });

    const isTyping = target => target.closest?.("input, textarea, select, [contenteditable], dialog") !== null;

    document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) { return; }
        for (const [page, keys] of listeners) {
            if (keys.includes(event.key)) {
                event.preventDefault();
                page.invokeMethodAsync("Press", event.key);
                return;
            }
        }
    });

    document.addEventListener("click", event => {
        if (event.target.closest?.(".skip-link")) {
            event.preventDefault();
            event.stopPropagation();
            document.getElementById("main")?.focus();
        }
    }, true);

    // Offsets of a selection within an element whose parts carry data-start: UTF-16 code units, as in the record.
    const offsetOf = (node, offset) => {
        const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        const part = element?.closest("[data-start]");
        if (!part) { return null; }
        const before = document.createRange();
        before.setStart(part, 0);
        before.setEnd(node, offset);
        return Number(part.dataset.start) + before.toString().length;
    };

    // A picture that stands alone: what the style sheet gives its parts is written into them.
    const drawn = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "paint-order", "opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor"];
    const alone = id => {
        const picture = document.getElementById(id);
        const copy = picture.cloneNode(true);
        const parts = picture.querySelectorAll("*");
        copy.querySelectorAll("*").forEach((part, index) => {
            const style = getComputedStyle(parts[index]);
            part.setAttribute("style", drawn.map(name => `${name}:${style.getPropertyValue(name)}`).join(";"));
            part.removeAttribute("href");
        });
        const { width, height } = picture.viewBox.baseVal;
        copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
        copy.setAttribute("width", width);
        copy.setAttribute("height", height);
        copy.setAttribute("style", `background:${getComputedStyle(document.body).backgroundColor}`);
        return { text: new XMLSerializer().serializeToString(copy), width, height };
    };
    const saveAs = (name, blob) => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(blob);
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    };

    return {
        // The circuit is up: clicks are no longer lost.
        ready(page) { layout = page; document.body.dataset.ready = "true"; return dress(); },
        switchTheme() { keep("theme", isDark() ? "light" : "dark"); return dress(); },
        coder() { return kept("coder"); },
        keepCoder(name) { keep("coder", name); },
        // Keys are heard from now on, as with the circuit: those pressed before are lost.
        listen(page, keys) { listeners.set(page, keys); document.body.dataset.keys = "true"; },
        unlisten(page) {
            for (const known of listeners.keys()) { if (known._id === page._id) { listeners.delete(known); } }
            if (listeners.size === 0) { delete document.body.dataset.keys; }
        },
        async copy(text) {
            try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
        },
        reveal(id) {
            const element = document.getElementById(id);
            element?.scrollIntoView({ block: "center", behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
        },
        focus(id) { document.getElementById(id)?.focus(); },
        print() { window.print(); },
        selection(id) {
            const selected = window.getSelection();
            const story = document.getElementById(id);
            if (!selected || selected.isCollapsed || !story || !story.contains(selected.anchorNode) || !story.contains(selected.focusNode)) { return null; }
            const range = selected.getRangeAt(0);
            const start = offsetOf(range.startContainer, range.startOffset);
            const end = offsetOf(range.endContainer, range.endOffset);
            return start === null || end === null || start >= end ? null : [start, end];
        },
        save(name, type, text) { saveAs(name, new Blob([text], { type })); },
        saveSvg(id, name) { saveAs(name, new Blob([alone(id).text], { type: "image/svg+xml" })); },
        async savePng(id, name) {
            const { text, width, height } = alone(id);
            const image = new Image();
            image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
            await image.decode();
            const canvas = document.createElement("canvas");
            canvas.width = 2 * width;
            canvas.height = 2 * height;
            const pen = canvas.getContext("2d");
            pen.fillStyle = getComputedStyle(document.body).backgroundColor;
            pen.fillRect(0, 0, canvas.width, canvas.height);
            pen.drawImage(image, 0, 0, canvas.width, canvas.height);
            saveAs(name, await new Promise(done => canvas.toBlob(done, "image/png")));
        },
    };
})();
