package vn.khuyencong.ledger.query.decisions;

/** By which way an entry rests on a decision, the shortest first. */
enum Path {
    /** The entry cites it. */
    DIRECT,
    /** The entry belongs to a programme that cites it. */
    PROGRAMME,
    /** The entry is a project's, on a fund that was planned or allocated by it. */
    PLAN,
    /** The entry rests on a decision that names it as its basis (căn cứ). */
    BASIS
}
