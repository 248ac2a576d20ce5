package vn.khuyencong.ledger.command.statement;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.StatementId;

/** What can be asked of a published text. */
public sealed interface StatementCommand extends Command<StatementState>
        permits PublishStatement, AttachText, ReportEntry, StateFigure, NoteStatement, ReverseStatementEntry {
    StatementId statement();

    @Override
    default String stream() {
        return statement().value();
    }
}
