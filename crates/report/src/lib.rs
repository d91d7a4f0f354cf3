//! The report: a plain model of words and figures becomes a PDF. The only crate that knows printpdf.

mod finish;
mod layout;
mod page;
mod paint;
mod text;
mod theme;

pub use page::Paper;

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// An embedded face could not be read or cut down.
    #[error("a typeface of the report could not be read")]
    Font,
    /// The painter did not accept an operation.
    #[error("the report could not be painted: {0}")]
    Painting(String),
    /// The file could not be put together.
    #[error("the report could not be written")]
    Writing(#[source] lopdf::Error),
}

#[cfg(test)]
mod engine_tests {
    use super::*;
    use crate::finish::{Finish, Metadata, finish};
    use crate::layout::flow::{Block, Flow};
    use crate::layout::setter::{Inline, Setter};
    use crate::layout::table::{Cell, Column, Table};
    use crate::page::{Role, Tree};
    use crate::text::{Align, Fonts, Language};
    use crate::theme::*;

    #[test]
    fn engine() {
        let fonts = Fonts::load().unwrap();
        let mut setter = Setter::new(fonts, Language::Spanish);
        let section = setter.tree.add(Tree::ROOT, Role::Section);
        let mut blocks = vec![];
        let (h, _) = setter.heading(section, Role::H1, "Hoja de ruta", H1, 480.0);
        blocks.push(Block::heading(h, 0.0, 9.0));
        for _ in 0..12 {
            let p = setter.rich(section, Role::Paragraph, vec![
                Inline::new("Antes de enviar, compruebe quién paga los cargos en Estados Unidos. Según la prensa, desde el 29 de agosto de 2025 los paquetes de bajo valor ya no entran sin impuestos; por confirmar. Las responsabilidades de comercialización transfronteriza son suyas. Vea ", BODY),
                Inline::address("https://www.prochile.gob.cl/herramientas/e-exporta", BODY), Inline::new(".", BODY)], 330.0, Align::Left);
            blocks.push(Block::lines(p, 9.0));
        }
        let mut t = Table::new(&mut setter, section, &[Column::left(200.0), Column::right(80.0), Column::left(200.0)]);
        t.head(&["Dimensión", "Puntos", "Qué se halló"]);
        for i in 0..40 {
            t.row(vec![Cell::text("Estrategia y oferta", BODY), Cell::text(format!("{i}"), BODY), Cell::text("Su empresa repite la oferta igual y sabe cuánto hace y en qué plazo.", BODY)]);
        }
        let b = t.finish(9.0);
        blocks.push(b);
        let mut flow = Flow::new(Paper::A4);
        flow.section("Hoja", blocks);
        let pages = flow.into_pages();
        let mut painter = paint::PrintpdfPainter::new();
        let content = paint::paint(&pages, Paper::A4.width(), Paper::A4.height(), &setter.tree, &mut painter);
        let doc = painter.into_document(fonts).unwrap();
        let metadata = Metadata { title: "Prueba".into(), subject: "x".into(), creator: "Rumbo".into(), language: "es-CL".into(), date: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(), attachment: "datos".into() };
        let bytes = finish(doc, &Finish { pages: &pages, paper: Paper::A4, tree: &setter.tree, content: &content, metadata: &metadata, attachment: Some(b"{}") }).unwrap();
        std::fs::write("/tmp/engine.pdf", bytes).unwrap();
    }
}
