"""Acts of the staff: what was done in one go, by whom, and taking it back as one.

    with act(user, "Recorded 25 delegations", subject=meeting) as done:
        ...
    done.undo_url

Every version that django-simple-history writes within the block belongs to the act. `undo(done,
user)` takes it back, told apart from what somebody changed since. A leaf: imports nothing of the
apps.
"""

from .effects import Change, Effect, effects
from .models import UNDO_DAYS, Act, ActRow
from .plans import Kept, Plan, plan
from .recording import act, append, current_act
from .undoing import CannotStand, Obstacles, Undone, undo

__all__ = [
    "UNDO_DAYS",
    "Act",
    "ActRow",
    "CannotStand",
    "Change",
    "Effect",
    "Kept",
    "Obstacles",
    "Plan",
    "Undone",
    "act",
    "append",
    "current_act",
    "effects",
    "plan",
    "undo",
]
