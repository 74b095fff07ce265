package org.leanout.door;

import java.util.List;

/** What the sign-in page offers besides a password. An installation without a provider has none of it. */
public interface SingleSignOn {

    List<Provider> providers();

    /** Whether nobody but administrators may sign in with a password. */
    boolean isOnly();

    /** A button on the sign-in page; the path is where signing in there begins. */
    record Provider(String name, String path) {}
}
