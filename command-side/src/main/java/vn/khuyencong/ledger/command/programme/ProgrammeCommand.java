package vn.khuyencong.ledger.command.programme;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.ProgrammeId;

/** What can be asked of a programme, in the order of its life. */
public sealed interface ProgrammeCommand extends Command<ProgrammeState> permits RegisterProgramme, SetTarget {
    ProgrammeId programme();

    @Override
    default String stream() {
        return programme().value();
    }
}
