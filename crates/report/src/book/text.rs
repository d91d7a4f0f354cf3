//! A chapter for a terminal: headings, paragraphs and tables as lines of text.

use super::parts::{Chapter, Grid, Line, Shown, said};

/// The chapter without its tables of one row a record.
pub(super) fn chapter(chapter: &Chapter) -> String {
    let mut text = format!("# {}\n", chapter.title);
    for lead in &chapter.lead {
        text.push_str(&format!("{lead}\n"));
    }
    for group in &chapter.groups {
        let grids: Vec<&Grid> = group
            .grids
            .iter()
            .filter(|grid| grid.shown != Shown::OnPaper)
            .collect();
        if grids.is_empty() {
            continue;
        }
        if let Some(title) = &group.title {
            text.push_str(&format!("\n## {title}\n"));
        }
        for lead in &group.lead {
            text.push_str(&format!("{lead}\n"));
        }
        for grid in grids {
            text.push('\n');
            write(grid, &mut text);
        }
    }
    text
}

/// Widest that a column of words is made.
const WIDEST: usize = 72;

/// Columns under each other; the last one is not filled up.
fn write(grid: &Grid, text: &mut String) {
    let cell = |paragraphs: &Vec<Line>| {
        let paragraphs = paragraphs.iter();
        paragraphs
            .map(|line| said(line))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let head: Vec<String> = grid
        .columns
        .iter()
        .map(|column| column.head.clone())
        .collect();
    let mut rows = vec![head];
    rows.extend(grid.rows.iter().map(|row| row.iter().map(cell).collect()));
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let widest = cells.map(|cell: &String| cell.chars().count()).max();
        widest.unwrap_or(0).min(WIDEST)
    };
    let widths: Vec<usize> = (0..grid.columns.len()).map(width).collect();
    for row in &rows {
        let mut line = String::from("  ");
        for (index, (cell, column)) in row.iter().zip(&grid.columns).enumerate() {
            let wide = widths[index];
            let last = index + 1 == row.len();
            line.push_str(&match (column.right, last) {
                (true, _) => format!("{cell:>wide$}"),
                (false, true) => cell.clone(),
                (false, false) => format!("{cell:<wide$}"),
            });
            line.push_str("  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
}
