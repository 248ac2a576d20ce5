package vn.khuyencong.ledger.events.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;

/** A published text became evidence; the text itself lies outside the log and is named by its hash. */
public record StatementPublished(
        StatementId statement,
        Unit unit,
        @Nullable ProgrammeId programme,
        @Nullable String title,
        @Nullable String source,
        @Nullable String saidBy,
        @Nullable LocalDate publishedOn,
        Sha256 fileSha256,
        @Nullable TextBounds article)
        implements StatementFact {}
