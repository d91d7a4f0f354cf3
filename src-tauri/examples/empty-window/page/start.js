// The same mark as Rumbo sets (`ui/src/lib/first-screen.ts`): after the frame in which the page is drawn.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-screen")));
