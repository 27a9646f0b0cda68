/* jsdom lays nothing out, and has nothing that scrolls. */
Element.prototype.scrollIntoView = () => undefined;
