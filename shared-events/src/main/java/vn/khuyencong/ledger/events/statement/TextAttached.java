package vn.khuyencong.ledger.events.statement;

import com.fasterxml.jackson.annotation.JsonFormat;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;

/** The text was put beside the log and has the hash that names the statement. */
public record TextAttached(
        StatementId statement,
        Sha256 sha256,
        String fileName,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long sizeBytes)
        implements StatementFact {}
