package vn.khuyencong.ledger.query.balances;

import java.util.Set;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.Filter;

/** The question: which rows, and by what they are told apart. */
record GetBalances(Filter filter, Set<Dimension> groupBy) {}
