//! A diagnosis that is repeated: what was answered the last time, and what was worked on since then.

use crate::case::{records, say};
use crate::error::AppError;
use crate::pack::Pack;
use crate::rumbo::Rumbo;
use rumbo_core::AnswerSheet;
use rumbo_core::comparison::revisited;
use rumbo_core::content::{Content, Item};
use rumbo_core::diagnosis::{Diagnosis, ItemState, diagnose};
use rumbo_core::ids::ItemId;
use rumbo_core::roadmap::{TaskId, TaskState};
use rumbo_i18n::Localizer;
use rumbo_report::model::answer_words;
use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

/// The earlier diagnosis of the same company, with the content that it was made with.
pub(crate) struct Former {
    pack: Arc<Pack>,
    words: Localizer,
    sheet: AnswerSheet,
    diagnosis: Diagnosis,
    done: BTreeSet<TaskId>,
}

impl Rumbo {
    /// What came before this filling-in, if anything did.
    pub(crate) fn former(&self, id: &str) -> Result<Option<Former>, AppError> {
        let Some(head) = self.earlier_of(id)? else {
            return Ok(None);
        };
        let assessment = self.store.read().assessment(&head.id)?;
        let pack = self.kept_once(&head.content_version)?;
        let words = crate::case::words_for(&pack, self.language()?, &assessment.sheet)?;
        let said = records(&pack.content, assessment.follow_up).into_iter();
        let done = said.filter(|(_, record)| record.standing() == TaskState::Done);
        Ok(Some(Former {
            diagnosis: diagnose(&pack.content, &assessment.sheet),
            done: done.map(|(task, _)| task).collect(),
            words,
            sheet: assessment.sheet,
            pack,
        }))
    }

    /// A kept pack, read only once while the same one is asked for: each answer asks for it anew.
    fn kept_once(&self, version: &str) -> Result<Arc<Pack>, AppError> {
        // Whoever panicked while holding the lock left a whole entry: it is put in at once.
        let mut last = self
            .former_pack
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(pack) = last.as_ref()
            && pack.content.pack.version == version
        {
            return Ok(Arc::clone(pack));
        }
        let pack = Arc::new(match *version == self.pack.content.pack.version {
            true => self.pack.clone(),
            false => Pack::kept(&self.store.read().kept_pack(version)?.files)?,
        });
        *last = Some(Arc::clone(&pack));
        Ok(pack)
    }
}

impl Former {
    /// What is asked first: the questions that done tasks were for.
    pub fn revisited(&self, now: &Content) -> BTreeSet<ItemId> {
        revisited(now, &self.pack.content, &self.diagnosis, &self.done)
    }

    /// The answer of that time, if the question had the same meaning.
    pub fn answer(&self, now: Item<'_>) -> Option<String> {
        let then = self.pack.content.item(now.id())?;
        if then.revision() != now.revision() {
            return None;
        }
        let state = &self.diagnosis.item(now.id())?.state;
        if matches!(state, ItemState::Unanswered | ItemState::Hidden) {
            return None;
        }
        let kind = match now {
            Item::Milestone(_) => "milestone",
            Item::Question(_) => "question",
        };
        let key = format!("{kind}-{}", now.id());
        Some(answer_words(&self.words, &key, state, &|id| {
            say(&self.words, &self.sheet, id, None).unwrap_or_default()
        }))
    }
}
