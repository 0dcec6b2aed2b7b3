print("gehoord")
