package vn.khuyencong.ledger.events;

/** Khuyến công quốc gia or địa phương: which programme manages the money, another matter than its source. */
public enum ProgrammeLevel {
    NATIONAL,
    LOCAL,
    NOT_STATED
}
