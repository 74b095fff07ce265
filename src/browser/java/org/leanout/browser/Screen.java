package org.leanout.browser;

import com.microsoft.playwright.Page;

/** What people sit in front of, in CSS pixels, and how high a thing to press has to be there. */
enum Screen {
    LAPTOP(1280, 900, 40),
    PHONE(390, 844, 44);

    final int width;
    final int height;
    final int tap;

    Screen(int width, int height, int tap) {
        this.width = width;
        this.height = height;
        this.tap = tap;
    }

    /** The one on which the page is shown. */
    static Screen of(Page page) {
        return page.viewportSize().width == PHONE.width ? PHONE : LAPTOP;
    }

    void show(Page page) {
        if (of(page) != this) page.setViewportSize(width, height);
    }
}
