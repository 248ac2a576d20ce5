package vn.khuyencong.ledger.query.documents;

/** The answer is not ready at the position that was asked for; asking again later may find it. */
public final class NotReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    NotReached(long position) {
        super("position " + position + " is not reached");
        this.position = position;
    }

    public long position() {
        return position;
    }
}
