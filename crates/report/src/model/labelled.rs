//! Sentences that begin with a label, put together once for paper and for the editable document.

use super::annex::WeightRow;
use super::catalogue::{Detail, DetailKind, Refusal};
use super::plan::{Card, CardLabels, Discarded, Help};

/// A text that runs on from its label, as in "Costo. Sin costo."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    /// With its end and the space after it.
    pub label: String,
    pub text: String,
}

impl Labelled {
    fn new(label: &str, end: &str, text: impl Into<String>) -> Self {
        Self {
            label: format!("{label}{end}"),
            text: text.into(),
        }
    }
}

impl Detail {
    /// "Costo. Sin costo."; "Ayuda en las acciones 2 y 5." is one sentence.
    pub fn sentence(&self) -> Labelled {
        match self.kind {
            DetailKind::Actions => Labelled::new(&self.label, " ", format!("{}.", self.text)),
            _ => Labelled::new(&self.label, ". ", self.text.as_str()),
        }
    }
}

impl Refusal {
    /// The name, and why it was not recommended.
    pub fn sentence(&self) -> Labelled {
        Labelled::new(self.name.trim_end_matches('.'), ". ", self.why.as_str())
    }
}

impl WeightRow {
    /// "Pagos: Cobro desde otro país (3); Costo y días de cada cobro (2)."
    pub fn sentence(&self) -> Labelled {
        Labelled::new(&self.dimension, ": ", format!("{}.", self.questions))
    }
}

impl Discarded {
    /// The title, and why it will not be done.
    pub fn sentence(&self) -> Labelled {
        Labelled::new(
            self.card.title.trim_end_matches('.'),
            ". ",
            self.why.as_str(),
        )
    }
}

/// A part of the line at the foot of a card.
#[derive(Clone, Debug)]
pub enum FootPart<'a> {
    Label(String),
    Text(String),
    /// Leads to where it is told of.
    Offered(&'a Help),
}

impl Card {
    /// When, why, what there is in the end, and what the person noted.
    pub fn details(&self, labels: &CardLabels) -> Vec<Labelled> {
        let mut details = vec![
            Labelled::new(&labels.when, ". ", self.when.join(" ")),
            Labelled::new(&labels.why, ". ", self.why.join(" ")),
            Labelled::new(&labels.deliverable, ". ", self.deliverable.as_str()),
        ];
        let note = self.note.as_ref();
        details.extend(note.map(|note| Labelled::new(&labels.note, ". ", note.as_str())));
        details
    }

    /// Who can help, and what the action rests on; nothing where there is neither.
    pub fn foot(&self, labels: &CardLabels) -> Vec<FootPart<'_>> {
        let mut parts = Vec::new();
        if !self.help.is_empty() {
            parts.push(FootPart::Label(format!("{}: ", labels.help)));
        }
        for (index, help) in self.help.iter().enumerate() {
            let last = index + 1 == self.help.len();
            let end = if last { ". " } else { "; " };
            let remark = help.remark.as_ref().map(|remark| format!(" ({remark})"));
            parts.push(FootPart::Offered(help));
            let after = format!("{}{end}", remark.unwrap_or_default());
            parts.push(FootPart::Text(after));
        }
        if !self.source.is_empty() {
            let source = format!("{}: {}.", labels.source, self.source);
            parts.push(FootPart::Text(source));
        }
        parts
    }
}
