#!/usr/bin/env python3
"""Works with the coordinators' page in a real browser, as a coordinator on a phone does.

drive.py URL MAILBOX ADDRESS MAILS PICTURES: signs in through the mail that arrives in the folder MAILBOX, decides about
MAILS mails with the keyboard alone on a screen of 360 pixels, looks at every kind of page, and checks each page that it
sees. Prints one line for each thing that is wrong; nothing when all is well.
"""

import base64
import os
import quopri
import re
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

url, mailbox, address, mails, pictures = sys.argv[1:6]
problems = []

# What WCAG 2.2 asks of every page, as far as a program can tell.
CHECKS = """
const found = [];
const visible = e => e.checkVisibility() && e.getClientRects().length > 0;
const luminance = c => {
  const [r, g, b] = c.map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const parse = s => { const m = s.match(/[\\d.]+/g).map(Number); return { rgb: m.slice(0, 3), alpha: m.length > 3 ? m[3] : 1 }; };
const background = e => {
  for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.alpha === 1) return c.rgb; }
  return [255, 255, 255];
};
if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
  found.push('scrolls sideways: ' + document.documentElement.scrollWidth);
if (!document.documentElement.lang) found.push('names no language');
if (!document.title) found.push('has no title');
for (const [name, count] of [['main', 1], ['h1', 1]])
  if (document.querySelectorAll(name).length !== count) found.push('has not one ' + name);
let level = 0;
for (const h of document.querySelectorAll('h1,h2,h3,h4')) {
  const own = Number(h.tagName[1]);
  if (own > level + 1) found.push('skips a heading before ' + h.textContent);
  level = own;
}
const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push('has the id ' + id + ' twice');
for (const e of document.querySelectorAll('input:not([type=hidden]),select,textarea'))
  if (e.labels.length === 0 && !e.getAttribute('aria-label')) found.push('has a field without label: ' + e.name);
for (const e of document.querySelectorAll('[aria-describedby]'))
  for (const id of e.getAttribute('aria-describedby').split(' ')) if (!ids.includes(id)) found.push('describes by nothing: ' + id);
const keys = [...document.querySelectorAll('[accesskey]')].map(e => e.accessKey);
for (const k of keys) if (keys.indexOf(k) !== keys.lastIndexOf(k)) found.push('has the accesskey ' + k + ' twice');
for (const e of document.querySelectorAll('a,button')) {
  if (!e.textContent.trim() && !e.getAttribute('aria-label')) found.push('has a nameless ' + e.tagName);
}
for (const e of document.querySelectorAll('button,summary,nav a,select,input:not([type=hidden],[type=checkbox],[type=radio])')) {
  if (!visible(e) || e.classList.contains('small')) continue;
  const box = e.getBoundingClientRect();
  if (box.height < 44) found.push('has a target of ' + Math.round(box.height) + ' px: ' + e.textContent.trim().slice(0, 40));
}
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode.textContent.trim(), e = walker.currentNode.parentElement;
  if (!text || !visible(e)) continue;
  const style = getComputedStyle(e), fore = luminance(parse(style.color).rgb), back = luminance(background(e));
  const ratio = (Math.max(fore, back) + 0.05) / (Math.min(fore, back) + 0.05);
  if (ratio < 4.5) found.push('has a contrast of ' + ratio.toFixed(2) + ': ' + text.slice(0, 40));
}
if (document.scripts.length) found.push('has a script');
return [...new Set(found)];
"""


def start():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                     "--disable-background-networking", "--window-size=500,740", "--lang=nl"):
        options.add_argument(argument)
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    driver.set_page_load_timeout(30)
    set_width(driver, 360)
    return driver


def set_width(driver, width):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": 740, "deviceScaleFactor": 2, "mobile": width < 500})


def check(name, picture=False):
    for problem in driver.execute_script(CHECKS):
        problems.append(f"{name} ({driver.current_url.removeprefix(url)}): {problem}")
    if picture:
        take(name)


def take(name):
    if pictures != "-":
        size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        shot = driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 4000), "scale": 1}})
        with open(os.path.join(pictures, name + ".png"), "wb") as file:
            file.write(base64.b64decode(shot["data"]))


def press(*keys):
    """Presses keys in what has the focus, and waits for the page that follows."""
    old = driver.find_element(By.TAG_NAME, "html")
    ActionChains(driver).send_keys(*keys).perform()
    WebDriverWait(driver, 20).until(lambda d: d.find_element(By.TAG_NAME, "html") != old)


def is_at(selector):
    return driver.execute_script("return document.activeElement.matches(arguments[0])", selector)


def walk_to(selector, back=False):
    """Walks with the Tab key to a part of the page, as somebody without a mouse does."""
    for _ in range(250):
        if is_at(selector):
            return
        walk = ActionChains(driver)
        (walk.key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT) if back else walk.send_keys(Keys.TAB)).perform()
    problems.append(f"{driver.current_url.removeprefix(url)}: the keyboard does not reach {selector}")
    raise SystemExit("\n".join(problems))


def newest_mail(after):
    """The text of the mail that arrives after so many."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        names = sorted(os.listdir(mailbox))
        if len(names) > after:
            with open(os.path.join(mailbox, names[after]), "rb") as file:
                head, _, body = file.read().partition(b"\n\n")
            return (quopri.decodestring(body) if b"quoted-printable" in head else body).decode()
        time.sleep(0.05)
    raise SystemExit("no mail arrived")


def sign_in():
    driver.get(url)
    check("sign-in", picture=True)
    count = len(os.listdir(mailbox))
    press(address, Keys.ENTER)
    check("code", picture=True)
    mail = newest_mail(count)
    link = re.search(r"^http\S+/enter/\S+$", mail, re.M).group(0)
    driver.get(link)
    check("enter", picture=True)
    press(Keys.ENTER)
    check("queue", picture=True)


def decide(number):
    """Mostly accepts, with one key; now and then reads otherwise, rejects, or answers by mail."""
    if number % 10 == 3 and driver.find_elements(By.CSS_SELECTOR, "button[value^='change ']"):
        walk_to("button[value^='change ']")
    elif number % 10 == 5:
        walk_to("details:has(button[value^='reject ']) > summary")
        ActionChains(driver).send_keys(Keys.ENTER).perform()
        check("reasons", picture=number == 5)
        walk_to("button[value^='reject ']")
    elif number % 10 == 7:
        walk_to("a[href*='/answer']")
        press(Keys.ENTER)
        check("answer", picture=number == 7)
        ActionChains(driver).send_keys("Dank u wel, tot zaterdag!").perform()
        walk_to("button.main")
    press(Keys.ENTER)


def work():
    """Goes to the first mail, and on from one to the next."""
    done = 0
    walk_to("main a.main")
    press(Keys.ENTER)
    while done < int(mails):
        focused = driver.switch_to.active_element
        if focused.tag_name != "button" or focused.get_attribute("value") != "accept":
            problems.append(f"after {done} mails the focus is on {focused.tag_name}")
            return
        check(f"mail-{done}", picture=done in (0, 1))
        decide(done)
        done += 1
        if not driver.find_elements(By.CSS_SELECTOR, ".done"):
            problems.append(f"after {done} mails nothing says what was done")
    check("after", picture=True)


def undo():
    """Takes the last decision back from the bar."""
    walk_to(".done button", back=not is_at("body"))
    press(Keys.ENTER)
    check("undone", picture=True)
    for _ in driver.find_elements(By.CSS_SELECTOR, "details:not([open]) > summary"):
        walk_to("details:not([open]) > summary")
        ActionChains(driver).send_keys(Keys.ENTER).perform()
    check("opened", picture=True)
    if driver.switch_to.active_element.tag_name == "body":
        problems.append("after opening every part nothing has the focus")


def look_around():
    for link in [a.get_attribute("href") for a in driver.find_elements(By.CSS_SELECTOR, "nav a")]:
        driver.get(link)
        name = link.rsplit("/", 1)[-1]
        check(name, picture=True)
        set_width(driver, 1280)
        check(name + "-wide", picture=True)
        set_width(driver, 360)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    driver.get(url + "/")
    check("dark", picture=True)


def sign_out():
    walk_to("form[action='/sign-out'] button")
    press(Keys.ENTER)
    driver.back()
    if "/sign-in" not in driver.current_url and driver.find_elements(By.TAG_NAME, "blockquote"):
        problems.append("after signing out the page before is still shown")
    driver.get(url + "/")
    if "/sign-in" not in driver.current_url:
        problems.append("after signing out one is still inside")


driver = start()
try:
    sign_in()
    work()
    undo()
    look_around()
    sign_out()
finally:
    driver.quit()
print("\n".join(problems), end="")
