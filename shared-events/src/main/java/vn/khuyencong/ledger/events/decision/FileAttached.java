package vn.khuyencong.ledger.events.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Sha256;

/** A file that shows the decision was put beside the log; its hash is the proof. */
public record FileAttached(
        DecisionId decision,
        Sha256 sha256,
        String fileName,
        String mediaType,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long sizeBytes)
        implements DecisionFact {}
