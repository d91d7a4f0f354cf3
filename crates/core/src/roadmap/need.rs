//! Conditions over levels and actions by number: what an action needs, what a gate asks.

use super::model::PlanAction;

/// A condition over levels and actions, by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Met,
    Never,
    AtLeast(usize, u8),
    Done(usize),
    All(Vec<Need>),
    Any(Vec<Need>),
}

impl Need {
    /// Whether it holds with these levels and done actions.
    pub fn holds(&self, actions: &[PlanAction<'_>], levels: &[u8], done: &[bool]) -> bool {
        match self {
            Self::Met => true,
            Self::Never => false,
            Self::AtLeast(item, level) => levels[*item] >= *level,
            Self::Done(action) => {
                done.get(*action).copied().unwrap_or(false)
                    || nothing_left(&actions[*action], levels)
            }
            Self::All(parts) => parts.iter().all(|part| part.holds(actions, levels, done)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(actions, levels, done)),
        }
    }

    /// Calls `visit` with every action that it names.
    pub fn actions(&self, visit: &mut dyn FnMut(usize)) {
        match self {
            Self::Done(action) => visit(*action),
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.actions(visit));
            }
            Self::Met | Self::Never | Self::AtLeast(..) => {}
        }
    }

    /// Calls `visit` with every item and level that it asks, also through done actions.
    pub fn items(&self, actions: &[PlanAction<'_>], visit: &mut dyn FnMut(usize, u8)) {
        match self {
            Self::Met | Self::Never => {}
            Self::AtLeast(item, level) => visit(*item, *level),
            Self::Done(action) => {
                for (item, level) in &actions[*action].effects {
                    visit(*item, *level);
                }
            }
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.items(actions, visit));
            }
        }
    }

    /// "And", without what is met anyway.
    pub fn all(mut parts: Vec<Self>) -> Self {
        parts.retain(|part| *part != Self::Met);
        if parts.contains(&Self::Never) {
            return Self::Never;
        }
        match parts.len() {
            0 => Self::Met,
            1 => parts.swap_remove(0),
            _ => Self::All(parts),
        }
    }
}

/// Whether every level that an action lifts is reached already. One that lifts nothing is done by doing it only.
pub(super) fn nothing_left(action: &PlanAction<'_>, levels: &[u8]) -> bool {
    !action.effects.is_empty()
        && action
            .effects
            .iter()
            .all(|(item, level)| levels[*item] >= *level)
}
