package vn.khuyencong.ledger.command.life;

import vn.khuyencong.ledger.command.People;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;

/** Who asks: mostly the one whose business it is, now and then the other. */
final class Asker {
    private Asker() {}

    static Caller of(ProjectCommand command, NaiveProject project, Chance chance) {
        ProjectCommand about = command;
        if (command instanceof ReverseProjectEntry it) {
            Entry original = project.standing(it.entry().sequence());
            about = original == null ? command : original.command;
        }
        return isDecided(about) != chance.once(50) ? People.LANH_DAO : People.KE_TOAN;
    }

    /** Of a fund: mostly who serves every unit, now and then who serves one alone, or who may only decide. */
    static Caller ofFund(Chance chance) {
        return switch (chance.below(40)) {
            case 0 -> People.LANH_DAO;
            case 1 -> People.KE_TOAN_HAI_PHONG;
            case 2 -> People.KE_TOAN_VINH_LONG;
            default -> People.KE_TOAN;
        };
    }

    private static boolean isDecided(ProjectCommand command) {
        return switch (command) {
            case ApproveBudget it -> true;
            case AdjustBudget it -> true;
            case ChangeSource it -> true;
            case SettleProject it -> true;
            case SuspendProject it -> true;
            case StopProject it -> true;
            case AppraiseProject it -> true;
            case RejectProject it -> true;
            default -> false;
        };
    }
}
