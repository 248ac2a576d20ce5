package vn.khuyencong.ledger.events.project;

/** Ý kiến thẩm định: what the appraisal advises. */
public enum AppraisalOpinion {
    FAVOURABLE,
    UNFAVOURABLE
}
