//! Pagination: blocks of pieces fill pages; headings stay with what follows, no line stands alone.

use crate::page::{Artifact, Page, Paper, Piece};
use crate::theme::GRID;

/// Pieces that follow one another, with how they may be divided between pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub pieces: Vec<Piece>,
    /// Space above, left out at the top of a page.
    pub before: f32,
    /// Space below.
    pub after: f32,
    /// Never the last thing on a page.
    pub keep_next: bool,
    /// Fewest pieces on the page where it begins, and where it ends.
    pub least: usize,
    /// Not divided, if a page can hold it.
    pub whole: bool,
    /// Said again at the top of each further page.
    pub repeat: Option<Piece>,
    /// Drawn where a page ends and the block goes on.
    pub closing: Option<Piece>,
    /// Where a second column begins: pieces then go down the first one, and on in the second.
    pub second_column: Option<f32>,
    /// What is whole in two parts, for a page where it has no room: the higher the first part, the later it stands.
    pub halves: Vec<(Piece, Piece)>,
}

impl Block {
    /// A paragraph: two lines at least on either page.
    pub(crate) fn lines(pieces: Vec<Piece>, after: f32) -> Self {
        Self {
            pieces,
            after,
            least: 2,
            ..Self::default()
        }
    }

    /// Something that is not divided.
    pub(crate) fn single(piece: Piece, after: f32) -> Self {
        Self {
            pieces: vec![piece],
            after,
            whole: true,
            ..Self::default()
        }
    }

    /// A heading.
    pub(crate) fn heading(piece: Piece, before: f32, after: f32) -> Self {
        Self {
            pieces: vec![piece],
            before,
            after,
            keep_next: true,
            whole: true,
            ..Self::default()
        }
    }

    pub(crate) fn keep_next(self) -> Self {
        Self {
            keep_next: true,
            ..self
        }
    }

    /// Height of all pieces, without the spaces around them.
    pub(crate) fn height(&self) -> f32 {
        self.pieces.iter().map(|piece| piece.height).sum()
    }

    /// The same with the spaces, up to the grid's next line: at least what a page needs for it.
    pub(crate) fn height_on_grid(&self) -> f32 {
        ((self.height() + self.before + self.after) / GRID).ceil() * GRID
    }

    /// The first part that fills this height best.
    fn half(&self, room: f32) -> Option<&(Piece, Piece)> {
        let fits = |(first, _): &&(Piece, Piece)| first.height <= room;
        self.halves.iter().rev().find(fits)
    }

    /// What has to be free where it begins.
    fn needs(&self, body: f32, room: f32) -> f32 {
        let whole = self.height();
        if !self.whole || whole > body {
            // Too few to leave the least on either page stay together.
            let together = match self.pieces.len() < 2 * self.least() && whole <= body {
                true => self.pieces.len(),
                false => self.least(),
            };
            let first = self.pieces.iter().take(together);
            return first.map(|piece| piece.height).sum();
        }
        match self.half(room) {
            Some((first, _)) if whole > room => first.height,
            _ => whole,
        }
    }

    fn least(&self) -> usize {
        self.least.max(1)
    }
}

/// What runs on under one another from a new page.
pub(crate) struct Section {
    /// Said in the running head.
    pub name: String,
    pub blocks: Vec<Block>,
    /// Part of a page that has to be free where it begins; with less it begins the next one.
    pub room: f32,
}

/// Less than this on the last page of a chapter is little.
const LITTLE: f32 = 190.0;
/// Parts of the spaces that are kept when they give way.
const SPACES: [f32; 4] = [1.0, 0.75, 0.45, 1.0];
/// Space above a section that runs on.
const ABOVE_SECTION: f32 = 31.5;

/// The page being filled.
pub(crate) struct Flow {
    paper: Paper,
    pages: Vec<Page>,
    y: f32,
    section: String,
}

impl Flow {
    pub(crate) const fn new(paper: Paper) -> Self {
        Self {
            paper,
            pages: Vec::new(),
            y: 0.0,
            section: String::new(),
        }
    }

    /// How many pages there are so far.
    pub(crate) fn count(&self) -> usize {
        self.pages.len()
    }

    pub(crate) fn into_pages(self) -> Vec<Page> {
        self.pages
    }

    /// A chapter of one section.
    pub(crate) fn section(&mut self, name: &str, blocks: Vec<Block>) {
        self.chapter(&[Section {
            name: name.to_owned(),
            blocks,
            room: 0.0,
        }]);
    }

    /// Begins a new page and fills it and further ones. When only a little would stand on the last page, the spaces
    /// between blocks give way.
    pub(crate) fn chapter(&mut self, sections: &[Section]) {
        let Some(first) = sections.first() else {
            return;
        };
        let before = self.pages.len();
        for spaces in SPACES {
            self.pages.truncate(before);
            self.section.clone_from(&first.name);
            self.turn();
            for section in sections {
                self.run_on(section, spaces);
            }
            let added = self.pages.len() - before;
            let little = self.y - self.paper.top() < LITTLE;
            if added < 2 || !little {
                break;
            }
        }
    }

    /// Height that a section which runs on has on the present page.
    pub(crate) fn free(&self) -> f32 {
        match self.pages.is_empty() {
            true => 0.0,
            false => self.room() - ABOVE_SECTION - GRID,
        }
    }

    /// A section that is used by itself: under what stands there when all of it has room, or from a new page.
    pub(crate) fn undivided(&mut self, section: Section) {
        let height: f32 = section.blocks.iter().map(Block::height_on_grid).sum();
        if height <= self.free() {
            self.run_on(&section, 1.0);
        } else {
            self.chapter(&[section]);
        }
    }

    /// Goes on under what stands there. A page on which two sections meet names both.
    fn run_on(&mut self, section: &Section, spaces: f32) {
        self.section.clone_from(&section.name);
        let body = self.paper.bottom() - self.paper.top();
        if !self.at_top() {
            if self.room() < section.room * body {
                self.turn();
            } else {
                self.y += ABOVE_SECTION * spaces;
                self.snap();
            }
        }
        let page = self.pages.len().saturating_sub(1);
        let marks = self.pages.get(page).map_or(0, |page| page.marks.len());
        self.fill(&section.blocks, spaces);
        if let Some(page) = self.pages.get_mut(page)
            && let Some(name) = &mut page.section
            && marks > 0
            && page.marks.len() > marks
        {
            *name = format!("{name} · {}", section.name);
        }
    }

    fn turn(&mut self) {
        self.pages.push(Page {
            section: Some(self.section.clone()),
            ..Page::default()
        });
        self.y = self.paper.top();
    }

    fn room(&self) -> f32 {
        self.paper.bottom() - self.y
    }

    fn at_top(&self) -> bool {
        self.y <= self.paper.top()
    }

    /// `spaces`: part of the space between blocks that is kept.
    fn fill(&mut self, blocks: &[Block], spaces: f32) {
        let body = self.paper.bottom() - self.paper.top();
        for index in 0..blocks.len() {
            let block = &blocks[index];
            if block.pieces.is_empty() {
                continue;
            }
            let before = if self.at_top() {
                0.0
            } else {
                block.before * spaces
            };
            let needed = needed(&blocks[index..], before, body, self.room());
            let begins_chain = index == 0 || !blocks[index - 1].keep_next;
            if begins_chain && !self.at_top() && needed > self.room() && needed - before <= body {
                self.turn();
            }
            if !self.at_top() {
                self.y += block.before * spaces;
            }
            self.place(block, body);
            self.y += block.after * spaces;
            self.snap();
        }
    }

    fn place(&mut self, block: &Block, body: f32) {
        if let Some(second) = block.second_column {
            self.place_columns(&block.pieces, second);
            return;
        }
        if block.whole && block.height() <= body {
            if block.height() > self.room() && !self.at_top() {
                if let Some((first, second)) = block.half(self.room()) {
                    self.put(first.clone());
                    self.turn();
                    self.put(second.clone());
                    return;
                }
                self.turn();
            }
            for piece in &block.pieces {
                self.put(piece.clone());
            }
            return;
        }
        let mut next = 0;
        while next < block.pieces.len() {
            let rest = &block.pieces[next..];
            let mut fitting = 0;
            let mut height = 0.0;
            for piece in rest {
                if height + piece.height > self.room() + 0.01 {
                    break;
                }
                height += piece.height;
                fitting += 1;
            }
            if fitting < rest.len() {
                let left = rest.len() - fitting;
                if left < block.least() {
                    fitting = rest.len().saturating_sub(block.least());
                }
                if fitting < block.least() {
                    fitting = 0;
                }
            }
            if fitting == 0 {
                // A piece higher than a page would never fit: it is put where it stands highest.
                if self.at_top() || self.only_repeated(block, next) {
                    self.put(rest[0].clone());
                    next += 1;
                    continue;
                }
                self.carry_on(block, next);
                continue;
            }
            for piece in &rest[..fitting] {
                self.put(piece.clone());
            }
            next += fitting;
            if next < block.pieces.len() {
                self.carry_on(block, next);
            }
        }
    }

    /// Down the first column, then down the second; where all of it fits, both end at about the same height.
    fn place_columns(&mut self, pieces: &[Piece], second: f32) {
        let mut rest = pieces;
        while !rest.is_empty() {
            let room = self.room() + 0.01;
            let (left, right) = match balanced(rest) {
                (left, height) if height <= room => (left, rest.len() - left),
                _ => {
                    let left = fitting(rest, room);
                    (left, fitting(&rest[left..], room))
                }
            };
            if left == 0 && !self.at_top() {
                self.turn();
                continue;
            }
            // A piece higher than a page would never fit.
            let left = left.max(1);
            let (column, others) = rest.split_at(left);
            let (beside, others) = others.split_at(right.min(others.len()));
            let top = self.y;
            for piece in column {
                self.put(piece.clone());
            }
            let end = self.y;
            self.y = top;
            for piece in beside {
                self.put_at(piece.clone(), second);
            }
            self.y = self.y.max(end);
            rest = others;
            if !rest.is_empty() {
                self.turn();
            }
        }
    }

    /// Whether nothing but the block's repeated head stands on the page.
    fn only_repeated(&self, block: &Block, next: usize) -> bool {
        next > 0
            && block
                .repeat
                .as_ref()
                .is_some_and(|head| self.y <= self.paper.top() + head.height + GRID)
    }

    fn carry_on(&mut self, block: &Block, next: usize) {
        if next > 0
            && let Some(closing) = &block.closing
        {
            self.put(closing.clone());
        }
        self.turn();
        if next > 0
            && let Some(head) = &block.repeat
        {
            self.put(head.as_artifact(Artifact::Repeated));
        }
    }

    fn put(&mut self, piece: Piece) {
        self.put_at(piece, 0.0);
    }

    fn put_at(&mut self, piece: Piece, indent: f32) {
        let (x, y) = (self.paper.side() + indent, self.y);
        if let Some(page) = self.pages.last_mut() {
            page.marks
                .extend(piece.marks.into_iter().map(|mark| mark.moved(x, y)));
        }
        self.y += piece.height;
    }

    /// Goes on at the next line of the grid.
    fn snap(&mut self) {
        self.y = self.paper.top() + on_grid(self.y - self.paper.top());
    }
}

/// Up to the next line of the grid.
fn on_grid(height: f32) -> f32 {
    (height / GRID - 0.01).ceil().max(0.0) * GRID
}

/// How many pieces a column of this height holds.
fn fitting(pieces: &[Piece], height: f32) -> usize {
    let mut used = 0.0;
    let fits = |piece: &&Piece| {
        used += piece.height;
        used <= height
    };
    pieces.iter().take_while(fits).count()
}

/// How many pieces stand in the first of two columns, for both to be as low as they can; and how high they are then.
fn balanced(pieces: &[Piece]) -> (usize, f32) {
    let mut right: f32 = pieces.iter().map(|piece| piece.height).sum();
    let (mut left, mut best) = (0.0, (0, right));
    for (index, piece) in pieces.iter().enumerate() {
        left += piece.height;
        right -= piece.height;
        if left.max(right) <= best.1 {
            best = (index + 1, left.max(right));
        }
    }
    best
}

/// Height that has to be free where the first block begins: the space before it, itself, what it is kept with, and the
/// first lines of that. What is kept with it begins on the grid.
fn needed(blocks: &[Block], before: f32, body: f32, room: f32) -> f32 {
    let mut height = before;
    let mut first = true;
    for block in blocks {
        if block.pieces.is_empty() {
            continue;
        }
        if !first {
            height += block.before;
        }
        first = false;
        if block.keep_next {
            height = on_grid(height + block.height() + block.after);
            continue;
        }
        height += block.needs(body, room - height);
        break;
    }
    height
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(count: usize) -> Block {
        Block::lines(vec![Piece::empty(13.5); count], 9.0)
    }

    fn pages(blocks: Vec<Block>) -> usize {
        let mut flow = Flow::new(Paper::A4);
        flow.section("x", blocks);
        flow.into_pages().len()
    }

    #[test]
    fn a_heading_is_never_last_on_a_page() {
        let body = Paper::A4.bottom() - Paper::A4.top();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some fifty lines
        let full = (body / 13.5) as usize;
        let heading = Block::heading(Piece::empty(18.0), 9.0, 4.5);
        // Room for the heading and one line only: both go to the next page.
        let mut flow = Flow::new(Paper::A4);
        flow.section("x", vec![lines(full - 4), heading, lines(3)]);
        assert_eq!(flow.pages.len(), 2);
        assert!(
            flow.y > flow.paper.top() + 18.0 + 3.0 * 13.5,
            "the heading went along: {}",
            flow.y
        );
    }

    #[test]
    fn a_heading_goes_along_with_three_lines_of_which_one_does_not_fit() {
        let body = Paper::A4.bottom() - Paper::A4.top();
        let before = Block::single(Piece::empty(body - 54.0), 0.0);
        let heading = Block::heading(Piece::empty(18.0), 0.0, 4.5);
        let mut flow = Flow::new(Paper::A4);
        flow.section("x", vec![before, heading, lines(3)]);
        let used = flow.y - flow.paper.top();
        assert!(used > 18.0 + 3.0 * 13.5, "the heading went along: {used}");
    }

    #[test]
    fn headings_are_kept_though_each_goes_on_at_the_grid() {
        let body = Paper::A4.bottom() - Paper::A4.top();
        let heading = |height| Block::heading(Piece::empty(height), 0.0, 4.5);
        // Each heading ends between two lines of the grid; without that, all of it would just fit.
        let height = 2.0 * (10.0 + 4.5) + 2.0 * 13.5;
        let free = (height / GRID).ceil() * GRID;
        let before = Block::single(Piece::empty(body - free), 0.0);
        let mut flow = Flow::new(Paper::A4);
        flow.section("x", vec![before, heading(10.0), heading(10.0), lines(2)]);
        assert_eq!(flow.count(), 2);
        assert!(
            flow.y - flow.paper.top() > height,
            "both headings went along: {}",
            flow.y
        );
    }

    #[test]
    fn a_paragraph_leaves_two_lines_on_either_page() {
        let body = Paper::A4.bottom() - Paper::A4.top();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some fifty lines
        let full = (body / 13.5) as usize;
        let mut flow = Flow::new(Paper::A4);
        flow.section("x", vec![lines(full + 1)]);
        // One line too many: two go over, not one.
        assert!(
            (flow.y - flow.paper.top() - 2.0 * 13.5 - 9.0).abs() <= GRID,
            "{}",
            flow.y
        );
    }

    fn heights(height: f32, count: usize) -> Vec<Piece> {
        vec![Piece::empty(height); count]
    }

    fn columns(pieces: Vec<Piece>) -> Block {
        Block {
            pieces,
            second_column: Some(250.0),
            ..Block::default()
        }
    }

    #[test]
    fn columns_end_at_about_the_same_height() {
        let mut flow = Flow::new(Paper::A4);
        flow.section("x", vec![columns(heights(45.0, 7))]);
        let used = flow.y - flow.paper.top();
        assert!((used - 180.0).abs() < 0.1, "four beside three: {used}");
        // Twenty pieces of a fifth of a page fill two pages of ten.
        let body = Paper::A4.bottom() - Paper::A4.top();
        assert_eq!(pages(vec![columns(heights(body / 5.0 - 0.1, 20))]), 2);
    }

    #[test]
    fn columns_of_any_height_end() {
        let giants = pages(vec![columns(heights(5_000.0, 3))]);
        assert_eq!(giants, 3, "one a page, higher than it");
        // Fifty-four lines in a column of A4.
        assert_eq!(pages(vec![columns(heights(13.5, 19 * 108))]), 19);
        assert_eq!(pages(vec![columns(heights(13.5, 19 * 108 + 1))]), 20);
        assert_eq!(pages(vec![columns(Vec::new())]), 1);
    }

    #[test]
    fn a_section_runs_on_where_there_is_room_and_both_are_named() {
        let section = |name: &str, count, room| Section {
            name: name.to_owned(),
            blocks: vec![Block {
                pieces: vec![
                    Piece {
                        marks: vec![crate::page::Mark::Anchor {
                            id: crate::page::AnchorId(1),
                            y: 0.0,
                            heading: None,
                        }],
                        height: 13.5,
                    };
                    count
                ],
                ..Block::default()
            }],
            room,
        };
        let heads = |sections: &[Section]| {
            let mut flow = Flow::new(Paper::A4);
            flow.chapter(sections);
            let pages = flow.into_pages().into_iter();
            pages.filter_map(|page| page.section).collect::<Vec<_>>()
        };
        assert_eq!(
            heads(&[section("a", 20, 0.0), section("b", 20, 0.5)]),
            ["a · b"],
            "more than half of the page was free"
        );
        assert_eq!(
            heads(&[section("a", 40, 0.0), section("b", 20, 0.5)]),
            ["a", "b"],
            "less than half of it was free"
        );
    }

    #[test]
    fn what_is_whole_is_halved_where_little_would_be_left() {
        let body = Paper::A4.bottom() - Paper::A4.top();
        let card = Block {
            halves: vec![
                (Piece::empty(90.0), Piece::empty(130.0)),
                (Piece::empty(120.0), Piece::empty(100.0)),
            ],
            ..Block::single(Piece::empty(180.0), 0.0)
        };
        let heading = Block::heading(Piece::empty(18.0), 0.0, 4.5);
        let used = |free: f32| {
            let before = Block::single(Piece::empty(body - free), 0.0);
            let mut flow = Flow::new(Paper::A4);
            flow.section("x", vec![before, heading.clone(), card.clone()]);
            (flow.pages.len(), flow.y - flow.paper.top())
        };
        assert_eq!(used(250.0).0, 1, "it stays whole where there is room");
        let (pages, on_second) = used(170.0);
        assert_eq!(pages, 2);
        assert!(
            (on_second - 100.0).abs() < GRID,
            "as much as fits stands before: {on_second}"
        );
        let (_, on_second) = used(80.0);
        assert!(
            on_second >= 198.0,
            "heading and card go on together: {on_second}"
        );
    }

    #[test]
    fn a_section_used_by_itself_stands_under_another_only_where_all_of_it_does() {
        let section = |height| Section {
            name: "list".to_owned(),
            blocks: vec![Block::single(Piece::empty(height), 0.0); 2],
            room: 0.0,
        };
        let pages = |height| {
            let mut flow = Flow::new(Paper::A4);
            flow.section("before", vec![lines(20)]);
            flow.undivided(section(height));
            flow.count()
        };
        assert_eq!(pages(150.0), 1, "there is room for both");
        assert_eq!(pages(300.0), 2, "one would fit, and they belong together");
    }

    #[test]
    fn any_height_ends() {
        assert_eq!(pages(vec![]), 1);
        let giant = Block::single(Piece::empty(5_000.0), 0.0);
        assert!(pages(vec![giant.clone(), giant, lines(200)]) >= 5);
        let table = Block {
            pieces: vec![Piece::empty(700.0); 3],
            repeat: Some(Piece::empty(60.0)),
            ..Block::default()
        };
        assert_eq!(pages(vec![table]), 3);
    }
}
