/** What the ledger has of each line and budget code, to be held against what the Treasury (Kho bạc) says. */
@NullMarked
package vn.khuyencong.ledger.query.treasury;

import org.jspecify.annotations.NullMarked;
